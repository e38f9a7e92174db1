namespace Competency.Model.Text.Layout;

// What an answer says, whatever it is written as.
// Title: What the answer is called.
// Write: Writes its parts, one after the other.
internal sealed record AnswerLayout(Phrase Title, Action<AnswerWriter> Write);
