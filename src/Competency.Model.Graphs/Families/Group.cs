namespace Competency.Model.Graphs.Families;

// A family before it is described.
// Id: Its number.
// Members: The indices of its roles, ascending.
internal sealed record Group(string Id, int[] Members);
