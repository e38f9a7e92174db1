using System.Buffers;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// Makes every text of a standard one that UTF-8 can carry, and counts the characters that look like others or steer what shows
// them, so that one finding per standard tells of each kind.
internal sealed class TextSanitizer(DiagnosticBag diagnostics)
{
    // What most texts in Latin letters have alone: one look at them is enough.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. "\t\n\v\f\r", .. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code)]);

    // Radicals, and surrogates, characters for private use and compatibility ideographs.
    private static readonly SearchValues<char> Radicals = Through('\u2E80', '\u2FDF');
    private static readonly SearchValues<char> Special = Through('\uD800', '\uFAFF');

    private (int Count, char First, SourceLocation Location) _compatibility = (0, default, SourceLocation.None);
    private (int Count, char First, SourceLocation Location) _privateUse = (0, default, SourceLocation.None);
    private (int Count, char First, SourceLocation Location) _control = (0, default, SourceLocation.None);

    // The text as it goes into the standard.
    public string Apply(string text, SourceLocation location)
    {
        ReadOnlySpan<char> span = text;
        if (!span.ContainsAnyExcept(Plain))
        {
            return text;
        }

        if (!span.ContainsAny(Special) && !span.ContainsAny(Radicals) && !ControlCharacters.MayBeIn(span))
        {
            return text;
        }

        Count(span, location);
        if (!LoneSurrogates.ArePresentIn(span))
        {
            return text;
        }

        string repaired = LoneSurrogates.Replace(text);
        diagnostics.Add(ContentRules.LoneSurrogate, location, Excerpt.Of(repaired));
        return repaired;
    }

    public string? ApplyOptional(string? text, SourceLocation location) =>
        string.IsNullOrEmpty(text) ? null : Apply(text, location);

    // The names by language; of two languages that become one by repair, the first stays.
    public IEnumerable<KeyValuePair<string, string>> Apply(IEnumerable<KeyValuePair<string, string>> labels, SourceLocation location) =>
        labels
            .Select(label => KeyValuePair.Create(Apply(label.Key, location), Apply(label.Value, location)))
            .DistinctBy(static label => label.Key, StringComparer.Ordinal);

    // Reports what was counted since the last report.
    public void Report()
    {
        if (_compatibility.Count > 0)
        {
            char first = _compatibility.First;
            diagnostics.Add(
                ContentRules.CompatibilityCharacter,
                _compatibility.Location,
                _compatibility.Count,
                first,
                (int)first,
                CompatibilityIdeographs.Unify(first));
        }

        if (_privateUse.Count > 0)
        {
            diagnostics.Add(ContentRules.PrivateUseCharacter, _privateUse.Location, _privateUse.Count, (int)_privateUse.First);
        }

        if (_control.Count > 0)
        {
            diagnostics.Add(ContentRules.ControlCharacterInText, _control.Location, _control.Count, (int)_control.First);
        }

        _compatibility = _privateUse = _control = (0, default, SourceLocation.None);
    }

    private void Count(ReadOnlySpan<char> text, SourceLocation location)
    {
        foreach (char character in text)
        {
            if (CompatibilityIdeographs.Contains(character))
            {
                _compatibility = _compatibility.Count == 0
                    ? (1, character, location)
                    : _compatibility with { Count = _compatibility.Count + 1 };
            }
            else if (character is >= '\uE000' and <= '\uF8FF')
            {
                _privateUse = _privateUse.Count == 0 ? (1, character, location) : _privateUse with { Count = _privateUse.Count + 1 };
            }
            else if (ControlCharacters.Contains(character))
            {
                _control = _control.Count == 0 ? (1, character, location) : _control with { Count = _control.Count + 1 };
            }
        }
    }

    private static SearchValues<char> Through(char first, char last) =>
        SearchValues.Create([.. Enumerable.Range(first, last - first + 1).Select(static code => (char)code)]);
}
