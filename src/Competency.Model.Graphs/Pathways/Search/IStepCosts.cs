namespace Competency.Model.Graphs.Pathways.Search;

// What moves cost after those that were made before.
internal interface IStepCosts
{
    // A vertex is entered; the first one is where the path begins.
    void Enter(int vertex);

    // The vertex that was entered last is left again, back to the one before.
    void Leave();

    // The cost of a move from the vertex that was entered last; negative if it does not exist.
    long CostOf(int from, in Move move);
}
