using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;
using Spectre.Console;

namespace Competency.Cli.Pages;

// Central competencies and roles for people.
internal sealed class CentralPage(IAnsiConsole console, CompetencyCatalog catalog)
{
    private readonly Page _page = new(console);

    public void Write(CentralAnswer answer, LeftOut leftOut)
    {
        _page.Line(HeadingOf(answer));
        if (LeftOutText.Of(leftOut) is string line)
        {
            _page.Line(line);
        }

        _page.Gap();
        _page.Table(answer.Competencies is not null ? CompetenciesOf(answer.Competencies)
            : answer.By == CentralAnswer.ByNear ? NearOf(answer.Roles!)
            : BridgesOf(answer.Roles!));
    }

    private static string HeadingOf(CentralAnswer answer)
    {
        string families = Wording.Counted(answer.Families ?? 0, "family", "families");
        return answer.By switch
        {
            CentralAnswer.ByReach => Say($"Competencies that most roles need, and in how many of {families} they are common"),
            CentralAnswer.ByNear => Say($"Roles from which most others cost at most {Number(answer.MaxCost!.Value)} ({answer.Cost})"),
            _ => Say($"Roles on most of the cheapest paths between {families} ({answer.Cost})"),
        };
    }

    private static AnswerTable CompetenciesOf(IReadOnlyList<CentralAnswer.Reach> competencies)
    {
        AnswerTable table = new(">Roles", ">Share", ">Tasks", ">Families", "Kind", "~Competency");
        foreach (CentralAnswer.Reach competency in competencies)
        {
            table.AddRow(
                Wording.Number(competency.Roles),
                Wording.Percent(competency.RoleShare),
                Wording.Number(competency.Tasks),
                Wording.Number(competency.Families ?? 0),
                Wording.KindOf(ElementKind.FromId(competency.Kind)),
                competency.Title);
        }

        return table;
    }

    private AnswerTable NearOf(IReadOnlyList<CentralAnswer.Place> roles)
    {
        AnswerTable table = new(">Near", ">Reachable", ">Mean cost", "Code", "~Title");
        foreach (CentralAnswer.Place role in roles)
        {
            string mean = role.MeanCost is double cost ? cost.ToString("0.000", CultureInfo.InvariantCulture) : "–";
            table.AddRow(Wording.Number(role.Near), Wording.Number(role.Reachable), mean, CodeOf(role), role.Title);
        }

        return table;
    }

    private AnswerTable BridgesOf(IReadOnlyList<CentralAnswer.Place> roles)
    {
        AnswerTable table = new(">Between families", ">All paths", "Family", "Code", "~Title");
        foreach (CentralAnswer.Place role in roles)
        {
            table.AddRow(
                Wording.FinePercent(role.BridgeShare), Wording.FinePercent(role.PathShare), role.Family ?? "–", CodeOf(role), role.Title);
        }

        return table;
    }

    private string CodeOf(CentralAnswer.Place role) =>
        catalog.TryGet(role.Code, out CompetencyStandard? standard) ? ShownCode.Of(catalog, standard) : role.Code;

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
