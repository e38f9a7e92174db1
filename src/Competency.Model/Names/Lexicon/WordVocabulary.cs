namespace Competency.Model.Names.Lexicon;

// The words that the tables know, one object each; other words are made as they come.
internal sealed class WordVocabulary
{
    private static readonly Lazy<WordVocabulary> Lazy = new(static () => new WordVocabulary(WordLexicon.Default, WordRelations.Default));

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly WordLexicon _lexicon;
    private readonly WordRelations _relations;

    public WordVocabulary(WordLexicon lexicon, WordRelations relations)
    {
        _lexicon = lexicon;
        _relations = relations;
        foreach (string text in lexicon.Words.Concat(relations.Words))
        {
            _words.TryAdd(text, Make(text));
        }
    }

    // The vocabulary that comes with the library.
    public static WordVocabulary Default => Lazy.Value;

    // The word of a text that is not empty.
    public Word WordOf(string text) => _words.TryGetValue(text, out Word? known) ? known : Make(text);

    private Word Make(string text) => new(text, _lexicon.InformationOf(text), _relations);
}
