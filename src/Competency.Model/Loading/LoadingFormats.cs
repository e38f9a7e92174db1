using System.Collections.Immutable;
using Competency.Model.Formats;

namespace Competency.Model.Loading;

/// <summary>The forms that a loader knows, in the order in which they are asked.</summary>
/// <param name="Sets">Forms of several files.</param>
/// <param name="Single">Forms of single files.</param>
internal sealed record LoadingFormats(ImmutableArray<IDocumentSetFormat> Sets, ImmutableArray<IDocumentFormat> Single)
{
    public IEnumerable<string> Descriptions =>
        Single.Select(static format => format.Description)
            .Concat(Sets.Select(static format => format.Description))
            .Distinct(StringComparer.Ordinal);

    public IEnumerable<DiagnosticDescriptor> Rules =>
        Single.SelectMany(static format => format.Rules).Concat(Sets.SelectMany(static format => format.Rules));
}
