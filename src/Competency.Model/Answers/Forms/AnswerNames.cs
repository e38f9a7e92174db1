using Competency.Model.Json;
using Competency.Model.Json.Wire;

namespace Competency.Model.Answers.Forms;

// The names by which answers write values.
internal static class AnswerNames
{
    // The rules by which levels are derived, by their names in options and answers.
    public static IReadOnlyDictionary<string, LevelRule> LevelRules { get; } = new Dictionary<string, LevelRule>(StringComparer.Ordinal)
    {
        ["highest"] = LevelRule.Highest,
        ["lowest"] = LevelRule.Lowest,
        ["mode"] = LevelRule.Mode,
        ["task"] = LevelRule.PerTask,
    };

    // The name of a rule.
    public static string Of(LevelRule rule) => LevelRules.First(pair => pair.Value == rule).Key;

    // Where a level comes from, in a word; null if there is none.
    public static string? OfSource(LevelSource source, LevelRule? rule) =>
        rule is LevelRule derived ? Of(derived) : source == LevelSource.Given ? "given" : null;

    // How strongly the target asks for it; null if the framework has no strengths.
    public static string? OfStrength(GapItem item) => EnumNames<RequirementStrength>.For(item.Strength);

    // What outputs are called: their codes, else their titles.
    public static string[] Of(IEnumerable<WorkOutput> outputs) => [.. outputs.Select(static output => output.Code?.Text ?? output.Title)];

    // The severity of a diagnostic.
    public static string Of(DiagnosticSeverity severity) => WireRecord.NameOf(severity.ToString());
}
