using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// An entry of a task's elements: a bare element id, or an object where the link says more than that.
[JsonConverter(typeof(TaskLinkConverter))]
internal sealed record TaskLink(LinkRecord Link);
