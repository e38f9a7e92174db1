using System.Collections.Immutable;
using Competency.Model.Formats;

namespace Competency.Model.Loading;

// The parts that a loader is put together from, in the order in which they are asked.
internal sealed record LoaderParts(
    ImmutableArray<IDocumentContainer> Containers,
    ImmutableArray<IDocumentSetFormat> Sets,
    ImmutableArray<IDocumentFormat> Formats,
    ImmutableArray<IStandardCheck> Checks)
{
    public IEnumerable<string> Descriptions =>
        Formats.Select(static format => format.Description)
            .Concat(Sets.Select(static format => format.Description))
            .Concat(Containers.Select(static container => container.Description))
            .Distinct(StringComparer.Ordinal);

    public IEnumerable<DiagnosticDescriptor> Rules =>
        Formats.SelectMany(static format => format.Rules)
            .Concat(Sets.SelectMany(static format => format.Rules))
            .Concat(Containers.SelectMany(static container => container.Rules))
            .Concat(Checks.SelectMany(static check => check.Rules));
}
