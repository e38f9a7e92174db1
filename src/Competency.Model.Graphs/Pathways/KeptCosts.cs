using Competency.Model.Graphs.Pathways.Search;
using Competency.Model.Graphs.Pathways.Shortages;

namespace Competency.Model.Graphs.Pathways;

// Costs where the competencies of all roles passed are kept.
// origin: What is held at the beginning.
// held: What is held, to be filled by the search.
// costOf: The cost of a move by origin, target and shortage.
internal sealed class KeptCosts(PathOrigin origin, HeldCompetencies held, Func<int, int, double, long> costOf) : IStepCosts
{
    private readonly Stack<int> _marks = [];

    public void Enter(int vertex)
    {
        _marks.Push(held.Mark);
        if (_marks.Count == 1)
        {
            origin.AddTo(held);
        }
        else
        {
            held.Add(vertex);
        }
    }

    public void Leave() => held.Return(_marks.Pop());

    public long CostOf(int from, in Move move) => costOf(from, move.Vertex, held.ShortageFor(move.Vertex));
}
