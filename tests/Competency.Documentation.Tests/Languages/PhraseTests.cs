using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Competency.Documentation.Tests.Languages;

/// <summary>
/// Messages in Chinese are Chinese throughout: all words that code puts into a message are phrases, and each phrase has a translation.
/// </summary>
public sealed partial class PhraseTests
{
    private static readonly string[] Projects =
    [
        "Competency.Model", "Competency.Model.Csv", "Competency.Model.Data", "Competency.Model.Excel", "Competency.Model.Graphs",
        "Competency.Model.Reports",
    ];

    private static readonly IReadOnlyDictionary<string, string> Chinese =
        Translated.TextsOf(ExampleProgram.Libraries[0], "Competency.Model.Text.Translations");

    // Names that stand in messages as they are.
    private static readonly string[] Codes = ["UTF-8", ".xlsx", ".csv", "Parquet", "Arrow", "task", "competency", "profile"];

    // Words that no constant holds: what formats, encodings and tables are called, relations of mappings, what joins the members of lists.
    private static readonly string[] Named =
    [
        ", ", "zip archives", "Excel workbooks (.xlsx)", "iCAP text", "iCAP tables (CSV)", "tidy tables (CSV)",
        "tidy tables (Parquet, Arrow)",
        "role and competency tables (CSV)", "NICE (JSON)", "NICE (CSV)", "DCWF (CSV)", "ESCO (CSV)", "O*NET (text, CSV, JSON)",
        "CTDL-ASN competency frameworks (JSON-LD)", "CASE packages (JSON)", "CASE items of OpenSALT (CSV)", "Canvas outcomes (CSV)",
        "Tabiya models (CSV)", "OSMT skills (CSV)", "Moodle competency frameworks (CSV)",
        "Big5 (code page 950)", "Shift_JIS (code page 932)", "UTF-8 that was once read as Windows-1252 and saved so",
        "Big5 that was once read as Windows-1252 and saved so", "exact", "close", "broader", "narrower", "related",
        "classifications", "frameworks", "indicators", "outputs", "requirements", "links", "notes", "versions", "duties", "vocabularies",
        "alternate titles", "element relations", "job category", "industry",
    ];

    private static readonly Lazy<IReadOnlyList<IOperation>> Operations =
        new(static () => [.. Projects.SelectMany(static project => new ProductCode(project).Operations())]);

    private static readonly Lazy<IReadOnlyList<(string Key, string Place)>> Phrases = new(() => [.. FindPhrases()]);

    [Fact]
    public void Every_phrase_is_translated() =>
        AssertNone(Phrases.Value.Where(static phrase => HasWords(phrase.Key) && !Chinese.ContainsKey(phrase.Key)));

    [Fact]
    public void Every_translation_is_of_a_phrase_or_a_rule() =>
        AssertNone(Chinese.Keys.Where(static key => !RuleKey().IsMatch(key))
            .Except(Phrases.Value.Select(static phrase => phrase.Key).Concat(Named)));

    [Fact]
    public void No_words_of_a_message_stand_outside_of_phrases() =>
        AssertNone(Operations.Value.SelectMany(WordsOutOfPhrases).Distinct());

    private static void AssertNone<T>(IEnumerable<T> found)
    {
        string[] all = [.. found.Select(static one => $"{one}")];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static bool HasWords(string key) => Word().IsMatch(Placeholder().Replace(key, ""));

    private static IEnumerable<(string Key, string Place)> FindPhrases()
    {
        foreach (IOperation operation in Operations.Value)
        {
            foreach (string key in KeysOf(operation))
            {
                yield return (key, ProductCode.PlaceOf(operation));
            }
        }
    }

    private static IEnumerable<string> KeysOf(IOperation operation) => operation switch
    {
        IConversionOperation { Type.Name: "Phrase", Operand.Type.SpecialType: SpecialType.System_String } conversion =>
            LeavesOf(conversion.Operand).Select(static leaf => leaf.ConstantValue.Value).OfType<string>(),
        IInterpolatedStringHandlerCreationOperation { Type.Name: "Phrase" } phrase => [ProductCode.KeyOf(phrase.Content)],
        IArgumentOperation { Parameter: { Name: "template" or "separator", ContainingType.SpecialType: SpecialType.None } } argument =>
            LeavesOf(argument.Value).Select(static leaf => leaf.ConstantValue.Value).OfType<string>(),
        _ => [],
    };

    // Words in a message that are no phrase: text made by code that stays English in every language.
    private static IEnumerable<string> WordsOutOfPhrases(IOperation operation) => operation switch
    {
        IConversionOperation { Type.Name: "Phrase", Operand.Type.SpecialType: SpecialType.System_String } conversion =>
            LeavesOf(conversion.Operand).Where(static leaf => !leaf.ConstantValue.HasValue).Select(ProductCode.PlaceOf),
        IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: "DiagnosticBag" } } call =>
            call.Arguments.SelectMany(static argument => argument.Value.DescendantsAndSelf()).Where(IsWordsAlone)
                .Select(ProductCode.PlaceOf),
        _ => [],
    };

    private static bool IsWordsAlone(IOperation operation) =>
        operation is ILiteralOperation { ConstantValue.Value: string text } && HasWords(text) && !Codes.Contains(text)
        && !AncestorsOf(operation).TakeWhile(static above => above is not IInvocationOperation { TargetMethod.Name: "Add" })
            .Any(static above => above is IConversionOperation { Type.Name: "Phrase" } or IInterpolatedStringHandlerCreationOperation
                or IInvocationOperation or IObjectCreationOperation);

    private static IEnumerable<IOperation> AncestorsOf(IOperation operation)
    {
        for (IOperation? above = operation.Parent; above is not null; above = above.Parent)
        {
            yield return above;
        }
    }

    private static IEnumerable<IOperation> LeavesOf(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => [operation],
        IConditionalOperation choice => LeavesOf(choice.WhenTrue).Concat(LeavesOf(choice.WhenFalse!)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => LeavesOf(arm.Value)),
        ICoalesceOperation choice => LeavesOf(choice.Value).Concat(LeavesOf(choice.WhenNull)),
        IParenthesizedOperation inner => LeavesOf(inner.Operand),
        _ => [operation],
    };

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^CM\d{4}\.(Title|Message)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleKey();
}
