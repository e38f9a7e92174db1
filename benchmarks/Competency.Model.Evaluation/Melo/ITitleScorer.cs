namespace Competency.Model.Evaluation.Melo;

/// <summary>Something that says how near a title is to every label of a corpus.</summary>
internal interface ITitleScorer
{
    string Id { get; }

    /// <summary>Adds nothing and leaves nothing out: sets the score of every label, by its place.</summary>
    void Score(int query, double[] scores);
}
