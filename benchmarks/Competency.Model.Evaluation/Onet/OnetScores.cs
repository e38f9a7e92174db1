using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Sets;

namespace Competency.Model.Evaluation.Onet;

/// <summary>The methods whose figures are published, each as it was described.</summary>
internal sealed class OnetScores
{
    private readonly OnetData _data;
    private readonly Ratings _knowledge;
    private readonly Ratings _skills;
    private readonly TermTable _activities;

    public OnetScores(OnetData data)
    {
        _data = data;
        _knowledge = data.PublishedRatings("Knowledge.txt", "IM");
        _skills = data.PublishedRatings("Skills.txt", "IM");
        _activities = TermTable.Of(OnetActivities.Counts(data.Catalog));
    }

    /// <summary>Detailed work activities as a set: cosine of idf.</summary>
    public ScoreTable Activities() => _activities.Binary().SmoothedCosines();

    /// <summary>Importance of knowledge as it is.</summary>
    public ScoreTable Knowledge() => _knowledge.Scores(RatingMeasure.Cosine);

    /// <summary>The same as the library has it.</summary>
    public ScoreTable KnowledgeOfLibrary() => _data.Importance(ElementKind.Knowledge).Scores(RatingMeasure.Cosine);

    /// <summary>Importance of skills and knowledge as it is.</summary>
    public ScoreTable SkillsAndKnowledge() => _skills.Beside(_knowledge).Scores(RatingMeasure.Cosine);

    /// <summary>The plain mean of the cosine of activities and of knowledge less the mean of its columns.</summary>
    public ScoreTable MeanByColumns() => Mean(Activities(), _knowledge.Scores(RatingMeasure.ColumnCenteredCosine));

    /// <summary>The plain mean of the cosine of activities times their tasks and of knowledge less the mean of its rows.</summary>
    public ScoreTable MeanByRows() => Mean(_activities.SmoothedCosines(), _knowledge.Scores(RatingMeasure.RowCenteredCosine));

    /// <summary>Jaccard of the knowledge in which an occupation has an advantage.</summary>
    public ScoreTable Advantages()
    {
        int[][] sets = _knowledge.Advantages();
        int[] starts = [0, .. sets.Select(static set => set.Length)];
        for (int at = 1; at < starts.Length; at++)
        {
            starts[at] += starts[at - 1];
        }

        SetIndex index = SetIndex.Create(starts, [.. sets.SelectMany(static set => set)], _knowledge.ColumnCount);
        return ScoreTable.Of(index.MostSimilarToAll(index.Count, SimilarityMeasures.Jaccard));
    }

    /// <summary>Levels of knowledge and skills that are lacking, as published: every rating counts.</summary>
    public ScoreTable LevelDeficits() =>
        OnetDeficits.Scores(_data.PublishedRatings("Knowledge.txt", "LV").Beside(_data.PublishedRatings("Skills.txt", "LV")));

    /// <summary>Shortage over knowledge and skills, with importance as weight.</summary>
    public ScoreTable Shortage()
    {
        Ratings Both(string scale) => _data.PublishedRatings("Knowledge.txt", scale, isSuppressedKept: false)
            .Beside(_data.PublishedRatings("Skills.txt", scale, isSuppressedKept: false));
        return OnetShortage.Scores(Both("IM"), Both("LV"));
    }

    /// <summary>A measure of the library over all that it loads of a release: tasks, activities and rated elements.</summary>
    public ScoreTable OfLibrary(SimilarityMeasure measure) => LibraryScores.Of(
        _data.Catalog, [.. Enumerable.Range(0, _data.Codes.Length)], new SimilarityOptions { Measure = measure });

    /// <summary>Scores that mean nothing, always the same.</summary>
    public ScoreTable Random(int seed)
    {
        // Rows are filled on several threads: each has numbers of its own.
        return ScoreTable.Create(_data.Codes.Length, (role, row) =>
        {
            Random random = new((seed * _data.Codes.Length) + role);
            foreach (ref double score in row.AsSpan())
            {
                score = random.NextDouble();
            }
        });
    }

    private static ScoreTable Mean(ScoreTable one, ScoreTable other) => ScoreTable.Sum([one, other], [0.5, 0.5]);
}
