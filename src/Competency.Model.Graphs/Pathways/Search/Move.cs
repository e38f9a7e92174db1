namespace Competency.Model.Graphs.Pathways.Search;

// A move as the search sees it.
// Vertex: The other end.
// Cost: The cost in units of MoveNetwork.
// Shortage: The shortage between both ends, if nothing else is held.
internal readonly record struct Move(int Vertex, long Cost, double Shortage);
