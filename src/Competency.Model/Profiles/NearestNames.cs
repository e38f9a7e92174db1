using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Profiles;

// The names nearest to a text that is no competency, for messages. They are looked for once somebody reads the message: a table can have
// a million such texts.
internal sealed class NearestNames(CompetencyCatalog catalog, string text, ElementKind? kind) : ILocalized
{
    // How many names a message lists.
    public const int MostListed = 3;

    private readonly Lazy<ImmutableArray<string>> _names = new(() =>
        [.. NearConcepts.Of(catalog).Nearest(text, kind, MostListed).Select(static concept => concept.Title)]);

    public ImmutableArray<string> Names => _names.Value;

    // A sentence with a space before it; empty if no name is near.
    public string In(Translations? translations) =>
        (Names.Length switch
        {
            0 => Phrase.None,
            1 => (Phrase)$" The nearest name is '{Names[0]}'.",
            _ => $" The nearest names are {Phrase.Quoted(Names)}.",
        }).In(translations);

    public override string ToString() => In(null);
}
