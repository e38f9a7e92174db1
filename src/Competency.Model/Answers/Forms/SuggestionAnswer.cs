using Competency.Model.Json.Wire;

namespace Competency.Model.Answers.Forms;

// A standard that may be meant, and why.
internal sealed record SuggestionAnswer(string Code, string Title, string Reason)
{
    public static SuggestionAnswer Of(StandardSuggestion suggestion) =>
        new(suggestion.Key.Text, suggestion.Standard.Title, WireRecord.NameOf(suggestion.Reason.ToString()));
}
