using System.Globalization;

namespace Competency.Model.Graphs.Exchange;

// Families as a graph: links between them, parts below them, and on request their roles.
internal sealed class FamilyGraph
{
    private const int NamedCompetencies = 3;
    private const double ShownShare = 0.05;
    private const int WidthOfAll = 6;

    private readonly List<ExportedVertex> _vertices = [];
    private readonly List<ExportedEdge> _edges = [];
    private readonly Dictionary<RoleFamily, int> _families = new(ReferenceEqualityComparer.Instance);

    public static ExportedGraph Of(FamilyReport report, bool includeRoles)
    {
        FamilyGraph graph = new();
        graph.AddFamilies(report);
        graph.AddLinks();
        if (includeRoles)
        {
            graph.AddRoles(report);
        }

        return new ListedGraph(graph._vertices, graph._edges)
        {
            Title = report.ToString(),
            Note = "dashed: share of the links of a family, from 5 %",
            IsAround = true,
            VertexFields = [ExportFields.Code, ExportFields.Kind, ExportFields.Level, ExportFields.Family, ExportFields.Roles],
            EdgeFields = [],
        };
    }

    // Families first, then their parts, level by level.
    private void AddFamilies(FamilyReport report)
    {
        Queue<(RoleFamily Family, int Whole)> waiting = new(report.Families.Select(static family => (family, -1)));
        while (waiting.TryDequeue(out (RoleFamily Family, int Whole) next))
        {
            (RoleFamily family, int whole) = next;
            if (whole >= 0)
            {
                _edges.Add(new ExportedEdge(whole, _vertices.Count, null));
            }

            foreach (RoleFamily part in family.Parts)
            {
                waiting.Enqueue((part, _vertices.Count));
            }

            _families.Add(family, _vertices.Count);
            _vertices.Add(new ExportedVertex(family.Center.Title, family.Id, VertexKinds.Family)
            {
                Detail = DetailOf(family),
                ShownCode = family.Id,
                Family = family.Id,
                Roles = family.Members.Length,
            });
        }
    }

    // The share of a family's links that lead to another one; in pictures dashed, and thicker the larger it is.
    private void AddLinks()
    {
        foreach ((RoleFamily family, int source) in _families)
        {
            foreach (FamilyLink link in family.Links)
            {
                _edges.Add(new ExportedEdge(source, _families[link.Family], link.Share)
                {
                    Note = string.Create(CultureInfo.InvariantCulture, $"{link.Share * 100:0} %"),
                    Width = 1 + (link.Share * WidthOfAll),
                    IsDashed = true,
                    IsHidden = link.Share < ShownShare,
                });
            }
        }
    }

    private void AddRoles(FamilyReport report)
    {
        foreach ((RoleFamily family, int whole) in _families.ToArray())
        {
            foreach (CompetencyStandard role in family.Parts.IsEmpty ? family.Members : family.Alone)
            {
                _edges.Add(new ExportedEdge(whole, _vertices.Count, null));
                Add(report, role, family);
            }
        }

        foreach (CompetencyStandard role in report.Alone)
        {
            Add(report, role, null);
        }
    }

    private void Add(FamilyReport report, CompetencyStandard role, RoleFamily? family) => _vertices.Add(
        ExportedVertex.Of(new GraphVertex(report.Catalog, role)) with { Family = family?.Id, IsFocus = role == family?.Center });

    // How many there are, and what sets them apart.
    private static string DetailOf(RoleFamily family)
    {
        string roles = family.Members.Length.ToString(CultureInfo.InvariantCulture) + " roles";
        string apart = string.Join(", ", family.Distinguishing.Take(NamedCompetencies).Select(static known => known.Concept.Title));
        return apart.Length == 0 ? roles : $"{roles}: {apart}";
    }
}
