using System.CommandLine;
using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Matching;

namespace Competency.Model.Evaluation.Roles;

/// <summary><c>roles DATA</c>: whether similar standards have the same occupation code.</summary>
internal static class RolesCommand
{
    public static Command Build()
    {
        Argument<string> data = new("DATA") { Description = "The folder of the catalog's tables." };
        Command command = new("roles", "Whether similar standards have the same 4-digit occupation code.") { data };
        command.SetAction(parsed =>
        {
            Console.Out.Write(EvaluationJson.Write(Run(parsed.GetRequiredValue(data))));
            return 0;
        });
        return command;
    }

    private static RolesReport Run(string data)
    {
        CompetencyCatalog exact = Load(data, MatchingPolicies.ExactTitle);
        CompetencyCatalog merged = Load(data, MatchingPolicies.Default);
        CodedRoles roles = new(merged);
        (string Id, ScoreTable Scores)[] forms = [.. NameForms.Of(merged, roles)];
        return new RolesReport
        {
            Standards = merged.Standards.Length,
            WithCode = roles.Count,
            Lines =
            [
                roles.Line(
                    "jaccard, uniform, exact titles",
                    MeasureGrid.Scores(exact, roles, SimilarityMeasures.Jaccard, ConceptWeightings.Uniform)),
                .. MeasureGrid.Lines(merged, roles),
            ],
            Rankings = [.. Rankings.Of(merged)],
            TextForms = [.. TextForms.Of(merged, roles).Select(form => roles.Line(form.Id, form.Scores))],
            NameForms = [.. forms.Select(form => roles.Line(form.Id, form.Scores))],
            ChosenByHalves = [Choose(roles, forms, 0), Choose(roles, forms, 1)],
        };
    }

    /// <summary>The form that is best among the roles of one half.</summary>
    private static HalvesChoice Choose(CodedRoles roles, (string Id, ScoreTable Scores)[] forms, int half)
    {
        int[] inside = [.. roles.Half(half)];
        (string id, ScoreTable scores, double auc) =
            forms.Select(form => (form.Id, form.Scores, Auc: roles.Auc(form.Scores, inside)!.Value)).MaxBy(static form => form.Auc);
        return new HalvesChoice { Id = id, AucOfChoice = auc, AucElsewhere = roles.Auc(scores, roles.Half(1 - half))!.Value };
    }

    private static CompetencyCatalog Load(string data, IMatchingPolicy policy) => new CatalogLoader(policy).AddCsv().Load([data]).Catalog;
}
