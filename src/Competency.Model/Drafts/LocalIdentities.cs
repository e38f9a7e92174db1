using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts;

// Hands out identities within one document: the code; code#2, code#3 … in order of appearance when the document gives a code
// again; ~ and the title where there is no code.
internal sealed class LocalIdentities
{
    // How much of a title goes into an identity.
    public const int LongestTitle = 200;

    public const string Untitled = "untitled";

    private readonly HashSet<LocalId> _taken = [];
    private readonly Dictionary<LocalId, int> _occurrences = [];

    // The mark of an identity that was made from a title.
    public static string FromTitle(string title)
    {
        int length = Math.Min(title.Length, LongestTitle);
        if (length > 0 && length < title.Length && char.IsHighSurrogate(title[length - 1]))
        {
            length--;
        }

        return "~" + (length == 0 ? Untitled : title[..length]);
    }

    // A new identity for something with this code or, failing that, this title.
    public LocalId Take(string? code, string title)
    {
        if (!LocalId.TryParse(code, out LocalId wanted) && !LocalId.TryParse(FromTitle(title), out wanted))
        {
            wanted = LocalId.Parse("~" + Untitled, null);
        }

        LocalId id = wanted;
        int occurrence = _occurrences.GetValueOrDefault(wanted, 1);
        while (!_taken.Add(id))
        {
            id = LocalId.Parse(string.Create(CultureInfo.InvariantCulture, $"{wanted}#{++occurrence}"), null);
        }

        _occurrences[wanted] = occurrence;
        return id;
    }

    // Whether the code of a standard only repeats its title; then it is none: the builder makes it again, and says so again.
    public static bool IsMadeFromTitle(string? code, string? title)
    {
        if (code is null || title is null || !code.StartsWith('~'))
        {
            return false;
        }

        string repaired = LoneSurrogates.ArePresentIn(title) ? LoneSurrogates.Replace(title) : title;
        return StandardCode.TryParse(FromTitle(repaired), out StandardCode made)
            && made == StandardCode.Parse(code, CultureInfo.InvariantCulture);
    }

    // Takes exactly this identity; false if it is taken.
    public bool TryTake(LocalId id) => _taken.Add(id);
}
