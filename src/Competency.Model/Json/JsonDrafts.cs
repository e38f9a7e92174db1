using System.Collections.Immutable;
using Competency.Model.Drafts;

namespace Competency.Model.Json;

/// <summary>What stands in one document, understood and unchecked.</summary>
internal sealed record JsonDrafts(ImmutableArray<StandardDraft> Standards, ImmutableArray<FrameworkDraft> Frameworks)
{
    public static JsonDrafts None { get; } = new([], []);
}
