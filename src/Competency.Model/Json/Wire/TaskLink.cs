using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

/// <summary>An entry of a task's <c>elements</c>: a bare element id, or an object where the link says more than that.</summary>
[JsonConverter(typeof(TaskLinkConverter))]
internal sealed record TaskLink(LinkRecord Link);
