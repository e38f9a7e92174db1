using Competency.Model.Sets;

namespace Competency.Model.Evaluation.Neighbors;

/// <summary>Rows of weighted items, scored by the library's index of weighted sets.</summary>
/// <param name="itemCount">How many items there are; all are from 0 to below this.</param>
internal sealed class WeightedRows(int itemCount)
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _items = [];
    private readonly List<double> _weights = [];

    /// <summary>Adds a row: items ascending; those without weight are left out.</summary>
    public void Add(IEnumerable<(int Item, double Weight)> row)
    {
        foreach ((int item, double weight) in row.Where(static entry => entry.Weight > 0))
        {
            _items.Add(item);
            _weights.Add(weight);
        }

        _starts.Add(_items.Count);
    }

    /// <summary>The scores of all rows against all.</summary>
    public ScoreTable Scores(SetMeasure measure)
    {
        WeightedSetIndex index = WeightedSetIndex.Create([.. _starts], [.. _items], [.. _weights], itemCount);
        return ScoreTable.Of(index.MostSimilarToAll(index.Count, measure));
    }
}
