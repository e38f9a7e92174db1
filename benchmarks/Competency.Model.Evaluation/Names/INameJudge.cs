namespace Competency.Model.Evaluation.Names;

/// <summary>Something that says how two names stand to each other.</summary>
internal interface INameJudge
{
    string Id { get; }

    NameVerdict Judge(LabeledPair pair);
}
