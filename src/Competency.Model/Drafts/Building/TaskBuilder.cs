using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// Makes duties and tasks. In two steps, because elements are known only after every mention: Register(StandardDraft) takes the
// mentions in, Build makes the tasks once the elements are built.
internal sealed class TaskBuilder(ElementCollector elements, LevelParser levels, TextSanitizer repair, DiagnosticBag diagnostics)
{
    // To find one of so few by looking at each is faster than by a table.
    private const int MostCompared = 64;

    private readonly LocalIdentities _identities = new();
    private readonly RepeatedTaskNumbers _numbers = new(diagnostics);
    private readonly List<(DutyDraft Draft, List<Registered> Tasks)> _duties = [];
    private readonly List<Registered> _unassigned = [];
    private bool _expectsCodes = true;

    // Takes in every task and every element it mentions.
    public void Register(StandardDraft draft)
    {
        _expectsCodes = draft.ExpectsCodes;
        foreach (DutyDraft duty in draft.Duties)
        {
            _duties.Add((duty, [.. duty.Tasks.Select(Register)]));
        }

        _unassigned.AddRange(draft.Tasks.Select(Register));
        _numbers.Report();
    }

    // The elements that links mean, each once; mentions of an element already mentioned are reported.
    public List<(ElementReference Element, LinkDraft Link)> Resolve(List<LinkDraft> links, string mentioner)
    {
        List<(ElementReference Element, LinkDraft Link)> resolved = new(links.Count);
        HashSet<object>? seen = links.Count <= MostCompared ? null : new(links.Count, ReferenceEqualityComparer.Instance);
        foreach (LinkDraft link in links)
        {
            if (elements.Resolve(link, mentioner) is not ElementReference reference)
            {
                continue;
            }

            if (seen?.Add(reference.Key) ?? IsNew(reference, resolved))
            {
                resolved.Add((reference, link));
            }
            else
            {
                diagnostics.Add(ContentRules.RepeatedMention, link.Location, mentioner, reference.Name);
            }
        }

        return resolved;
    }

    private static bool IsNew(ElementReference reference, List<(ElementReference Element, LinkDraft Link)> resolved)
    {
        foreach ((ElementReference known, _) in CollectionsMarshal.AsSpan(resolved))
        {
            if (ReferenceEquals(known.Own, reference.Own) && ReferenceEquals(known.Global, reference.Global))
            {
                return false;
            }
        }

        return true;
    }

    // The finished duties and tasks; elements must have been built.
    public (ImmutableArray<Duty> Duties, ImmutableArray<WorkTask> Unassigned) Build() =>
        ([.. _duties.Select(duty => BuildDuty(duty.Draft, duty.Tasks))], [.. _unassigned.Select(BuildTask)]);

    // What a link of the role itself asks for.
    public RoleDemand Demand(ElementReference reference, LinkDraft link) => new(
        reference.Built(),
        levels.Read(link.Level).Level,
        WeightOf(link),
        link.Strength);

    private ElementLink Link(ElementReference reference, LinkDraft link) => new(
        reference.Built(),
        levels.Read(link.Level).Level,
        WeightOf(link),
        link.Strength);

    private Registered Register(TaskDraft draft)
    {
        string title = repair.Apply(draft.Title, draft.Location);
        ItemCode? code = ItemCode.TryParse(draft.Code, out ItemCode parsed) ? parsed : null;
        LocalId id = _identities.Take(code?.Text, title);
        ReportIdentity(draft, title, code, id);
        return new Registered(draft, id, code, title, Resolve(draft.Links, code?.Text ?? title));
    }

    private void ReportIdentity(TaskDraft draft, string title, ItemCode? code, LocalId id)
    {
        if (code is null && !_expectsCodes)
        {
            return;
        }

        if (code is null)
        {
            (Phrase task, Phrase identity) = title.Length > 0
                ? ((Phrase)$"The task '{Excerpt.Of(title)}'", (Phrase)"its title")
                : ("A task without a title", $"the word '{LocalIdentities.Untitled}'");
            diagnostics.Add(ContentRules.TaskCodeMissing, draft.Location, task, identity);
            return;
        }

        if (title.Length == 0)
        {
            diagnostics.Add(ContentRules.TaskTitleMissing, draft.Location, code);
        }

        _numbers.Add(code.Value.Text, draft, title, id);
    }

    private Duty BuildDuty(DutyDraft draft, List<Registered> tasks) => new()
    {
        Code = ItemCode.TryParse(draft.Code, out ItemCode code) ? code : null,
        Title = repair.Apply(draft.Title, draft.Location),
        Tasks = [.. tasks.Select(BuildTask)],
    };

    private WorkTask BuildTask(Registered task)
    {
        (CompetencyLevel? level, string? levelText) = levels.Read(task.Draft.Level);
        return new WorkTask
        {
            Id = task.Id,
            Code = task.Code,
            Title = task.Title,
            Level = level,
            LevelText = levelText,
            Necessity = task.Draft.Necessity,
            Outputs = [.. task.Draft.Outputs.Select(output => new WorkOutput(CodeOf(output), repair.Apply(output.Text, output.Location)))],
            Indicators = [.. task.Draft.Indicators.Select(
                indicator => new BehavioralIndicator(CodeOf(indicator), repair.Apply(indicator.Text, indicator.Location)))],
            Links = [.. task.Links.Select(entry => Link(entry.Element, entry.Link))],
        };
    }

    private double? WeightOf(LinkDraft link)
    {
        if (link.Weight is not double weight || (double.IsFinite(weight) && weight >= 0))
        {
            return link.Weight;
        }

        diagnostics.Add(ContentRules.WeightInvalid, link.Location, weight);
        return null;
    }

    private static ItemCode? CodeOf(StatementDraft draft) => ItemCode.TryParse(draft.Code, out ItemCode code) ? code : null;

    private sealed record Registered(
        TaskDraft Draft,
        LocalId Id,
        ItemCode? Code,
        string Title,
        List<(ElementReference Element, LinkDraft Link)> Links);
}
