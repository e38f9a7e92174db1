using Competency.Model.Mappings;
using Competency.Model.Names.Features;

namespace Competency.Model.Names;

// Judges pair after pair with one working memory; for one thread at a time.
internal sealed class PairScorer(MatchModel model)
{
    private readonly PairFeatures _features = new(keepsNames: false);
    private readonly double[] _probabilities = new double[MatchModel.Relations];

    // The probabilities of the relations, read from the first name; good until the next pair. The lesser name is looked at
    // first, so that exchanging the names exchanges broad and narrow to the last bit.
    public ReadOnlySpan<double> Judge(ElementKind kind, AnalyzedName first, AnalyzedName second)
    {
        if (first.Words.Length == 0 || second.Words.Length == 0)
        {
            // A name without a letter or digit has no relation to any other.
            Array.Clear(_probabilities);
            _probabilities[MatchModel.IndexOf(null)] = 1;
            return _probabilities;
        }

        if (WordJoints.DifferOnly(first, second))
        {
            WordJoints.Judge(_probabilities);
            return _probabilities;
        }

        bool isMirrored = string.CompareOrdinal(first.Name, second.Name) > 0;
        _features.Look(kind, isMirrored ? second : first, isMirrored ? first : second);
        model.Predict(_features, _probabilities);
        if (isMirrored)
        {
            (int broad, int narrow) = ((int)MappingRelation.Broad, (int)MappingRelation.Narrow);
            (_probabilities[broad], _probabilities[narrow]) = (_probabilities[narrow], _probabilities[broad]);
        }

        return _probabilities;
    }
}
