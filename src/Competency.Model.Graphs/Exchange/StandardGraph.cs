using Competency.Model.Codes;

namespace Competency.Model.Graphs.Exchange;

// One standard as a graph: duties, tasks and competencies below it.
internal static class StandardGraph
{
    public static ExportedGraph Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        string key = catalog.KeyOf(standard).Text;
        List<ExportedVertex> vertices = [ExportedVertex.Of(new GraphVertex(catalog, standard)) with { IsFocus = true }];
        List<ExportedEdge> edges = [];
        Dictionary<Duty, int> duties = new(ReferenceEqualityComparer.Instance);
        foreach (Duty duty in standard.Duties)
        {
            edges.Add(new ExportedEdge(0, vertices.Count, null));
            duties.Add(duty, vertices.Count);
            vertices.Add(DutyOf(key, duty));
        }

        Dictionary<WorkTask, int> tasks = new(ReferenceEqualityComparer.Instance);
        foreach (WorkTask task in standard.Tasks)
        {
            edges.Add(new ExportedEdge(task.Duty is Duty duty ? duties[duty] : 0, vertices.Count, null)
            {
                Level = task.Level?.Value,
                Strength = task.Necessity,
            });
            tasks.Add(task, vertices.Count);
            vertices.Add(ExportedVertex.Of(new GraphVertex(catalog, task)));
        }

        Dictionary<ElementId, int> elements = [];
        foreach (Requirement need in standard.Requirements)
        {
            elements.Add(need.Element.Id, vertices.Count);
            vertices.Add(ExportedVertex.Of(new GraphVertex(catalog, need.Element)));
        }

        AddLinks(standard, tasks, elements, edges);
        string title = vertices[0].ShownCode is string code ? $"{code} {standard.Title}" : standard.Title;
        return new ListedGraph(vertices, edges) { Title = title, IsOrdered = true };
    }

    // The competencies of each task, and those that no task names, right below the standard.
    private static void AddLinks(
        CompetencyStandard standard, Dictionary<WorkTask, int> tasks, Dictionary<ElementId, int> elements, List<ExportedEdge> edges)
    {
        foreach (WorkTask task in standard.Tasks)
        {
            foreach (ElementLink link in task.Links)
            {
                edges.Add(new ExportedEdge(tasks[task], elements[link.Element.Id], link.Weight)
                {
                    Level = task.LevelOf(link)?.Value,
                    Strength = link.Strength,
                });
            }
        }

        foreach (Requirement need in standard.Requirements.Where(static need => need.IsDirect || need.Tasks.IsEmpty))
        {
            edges.Add(new ExportedEdge(0, elements[need.Element.Id], need.Weight)
            {
                Level = need.Level?.Value,
                Strength = need.Strength,
            });
        }
    }

    private static ExportedVertex DutyOf(string key, Duty duty) =>
        new(duty.Title, $"{key}/{duty.Code?.Text ?? duty.Title}", VertexKinds.Duty) { ShownCode = duty.Code?.Text };
}
