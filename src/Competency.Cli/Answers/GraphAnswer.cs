using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Answers;

// The answer of graph --json: what was written.
// View: The name of the view.
// Standard: The standard that it is about; null for all.
// Directed: Whether edges have a direction.
// Output: The file.
internal sealed record GraphAnswer(
    string Format, CatalogSummary Catalog, string View, string? Standard, bool Directed, int Vertices, int Edges, string Output)
{
    public static GraphAnswer Of(CompetencyCatalog catalog, string view, CompetencyStandard? standard, GraphExport graph, string output) =>
        new(
            "competency-graph/1",
            CatalogSummary.Of(catalog),
            view,
            standard is null ? null : catalog.KeyOf(standard).Text,
            graph.IsDirected,
            graph.VertexCount,
            graph.EdgeCount,
            output);
}
