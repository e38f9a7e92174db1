namespace Competency.Model.Names.Normalization.Steps;

// One step on the way from a name to its key: a pure function of the text, so that each can be tested, named in an explanation
// and left out on its own.
internal interface INameStep
{
    // The permanent name of the step: suffixes.
    string Id { get; }

    // The variants that the step treats as equal, in one sentence.
    string Description { get; }

    // The text after the step; the same text where the step has nothing to change.
    string Apply(string text);
}
