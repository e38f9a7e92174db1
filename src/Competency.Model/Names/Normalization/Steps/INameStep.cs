namespace Competency.Model.Names.Normalization.Steps;

/// <summary>
/// One step on the way from a name to its key: a pure function of the text, so that each can be tested, named in an
/// explanation and left out on its own.
/// </summary>
internal interface INameStep
{
    /// <summary>The permanent name of the step: <c>suffixes</c>.</summary>
    string Id { get; }

    /// <summary>The variants that the step treats as equal, in one sentence.</summary>
    string Description { get; }

    /// <summary>The text after the step; the same text where the step has nothing to change.</summary>
    string Apply(string text);
}
