using System.Globalization;

namespace Competency.Model.Graphs.Exchange;

// The answer about paths as a graph: roles on the way, steps with their shortage as weight, and the direct move dashed.
internal sealed class PathGraph
{
    private readonly List<ExportedVertex> _vertices = [];
    private readonly Dictionary<CompetencyStandard, int> _roles = new(ReferenceEqualityComparer.Instance);
    private readonly List<PathStep> _steps = [];
    private readonly List<string> _paths = [];

    private PathGraph(PathReport report)
    {
        AddOrigin(report.From);
        if (report.To != report.From.Standard)
        {
            AddRole(report.To, report.Direct.ToKey.Text, isFocus: true);
        }
    }

    public static ExportedGraph Of(PathReport report)
    {
        PathGraph graph = new(report);
        foreach ((int at, CareerPath path) in report.Paths.Index())
        {
            graph.Add(path, (at + 1).ToString(CultureInfo.InvariantCulture));
        }

        return graph.Complete(report);
    }

    private ListedGraph Complete(PathReport report)
    {
        if (report.Obstacle is PathObstacle obstacle)
        {
            Add(obstacle.ToNearest, "");
        }

        List<ExportedEdge> edges = [.. _steps.Select((step, at) => EdgeOf(step, _paths[at], isDashed: false))];
        PathStep? rest = report.Obstacle?.Remaining;
        foreach (PathStep step in new[] { report.Direct, rest }.OfType<PathStep>())
        {
            ExportedEdge edge = EdgeOf(step, "", isDashed: true);
            if (edge.Source != edge.Target && !edges.Exists(known => (known.Source, known.Target) == (edge.Source, edge.Target)))
            {
                edges.Add(edge);
            }
        }

        return new ListedGraph(_vertices, edges)
        {
            Title = $"{report.From.Name} → {report.To.Title}",
            Note = report.Obstacle is null ? "dashed: the direct move" : "dashed: moves beyond the limits",
            EdgeFields = [ExportFields.Cost, ExportFields.Paths],
        };
    }

    private void Add(CareerPath path, string number)
    {
        foreach (PathStep step in path.Steps)
        {
            // The same step on several paths is one edge, unless what was gained before makes it another one.
            int at = _steps.FindIndex(known =>
                known.From == step.From && known.To == step.To && known.Cost.Equals(step.Cost) && known.Shortage.Equals(step.Shortage));
            if (at >= 0)
            {
                _paths[at] = _paths[at].Length == 0 ? number : $"{_paths[at]}, {number}";
            }
            else
            {
                AddRole(step.To, step.ToKey.Text, isFocus: false);
                _steps.Add(step);
                _paths.Add(number);
            }
        }
    }

    private void AddOrigin(GapParty origin)
    {
        if (origin.Standard is CompetencyStandard standard)
        {
            AddRole(standard, origin.Key.Text, isFocus: true);
        }
        else
        {
            _vertices.Add(new ExportedVertex(origin.Name, "", VertexKinds.Profile) { IsFocus = true });
        }
    }

    private void AddRole(CompetencyStandard role, string key, bool isFocus)
    {
        if (_roles.TryAdd(role, _vertices.Count))
        {
            _vertices.Add(new ExportedVertex(role.Title, key, VertexKinds.Standard)
            {
                ShownCode = key.Contains(':', StringComparison.Ordinal) ? null : key,
                Level = role.Level?.Value,
                IsFocus = isFocus,
            });
        }
    }

    private ExportedEdge EdgeOf(PathStep step, string paths, bool isDashed) =>
        new(step.From is CompetencyStandard from ? _roles[from] : 0, _roles[step.To], step.Shortage)
        {
            Cost = step.Cost,
            Paths = paths.Length == 0 ? null : paths,
            Width = paths.Length == 0 ? 1 : 2,
            Note = NoteOf(step, paths),
            IsDashed = isDashed,
        };

    private static string NoteOf(PathStep step, string paths)
    {
        string which = paths.Contains(',', StringComparison.Ordinal) ? $"\npaths {paths}" : paths.Length > 0 ? $"\npath {paths}" : "";
        string shortage = step.Shortage is double share ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} % new") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{shortage}\n{step.Gap.Missing.Length} missing, {step.Gap.BelowLevel.Length} below level{which}");
    }
}
