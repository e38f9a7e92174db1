using System.Runtime.CompilerServices;

namespace Competency.Model.Text;

// A part of a message that is words, not content: 'a whole number', 'it has 7 files'. It stands in code in English, as any text does,
// and is translated when a message is shown: the English text, with {0} for what is interpolated first, is its key in the translations.
// A constant costs nothing until then, so that readers can pass one along with every cell.
[InterpolatedStringHandler]
internal readonly struct Phrase : ILocalized
{
    private readonly string? _text;
    private readonly PhraseParts? _parts;

    // What the compiler calls for $"…" where a phrase is expected.
    public Phrase(int literalLength, int formattedCount) => _parts = new PhraseParts(literalLength, formattedCount);

    private Phrase(string? text, PhraseParts? parts = null) => (_text, _parts) = (text, parts);

    // Nothing, where there is nothing to add.
    public static Phrase None => default;

    // The English text with {0} for what is interpolated first.
    public string Key => _parts?.Key ?? _text ?? "";

    // What it is made of; null for a constant.
    public PhraseParts? Parts => _parts;

    // A phrase that was taken apart.
    public static Phrase Of(PhraseParts parts) => new(null, parts);

    // A word that no constant holds but one of a known set: the name of a table, a kind of element.
    public static Phrase Named(string word) => new(word);

    // A phrase around content that is known only where it is reported: '{0} of the document'.
    public static Phrase Around(string template, object? content) => new(null, PhraseParts.OfTemplate(template, content));

    // Content, which is the same in all languages.
    public static Phrase Content(object? content) => new(null, PhraseParts.OfContent(content));

    // Several of one kind with a comma between, or what the language has for it.
    public static Phrase List(IEnumerable<object?> members, string separator = ", ") => new(null, PhraseParts.OfList(members, separator));

    // Texts in quotation marks with commas between.
    public static Phrase Quoted(IEnumerable<string> texts) => List(texts.Select(static text => (object)(Phrase)$"'{text}'"));

    public static implicit operator Phrase(string text) => new(text);

    public void AppendLiteral(string literal) => _parts!.AppendLiteral(literal);

    public void AppendFormatted(object? argument, string? format = null) => _parts!.AppendFormatted(argument, format);

    // The phrase in English.
    public override string ToString() => In(null);

    // The phrase in the language of translations; in English if they are null.
    public string In(Translations? translations) =>
        _parts is not null ? _parts.In(translations) : translations?.Find(_text ?? "") ?? _text ?? "";

    // The phrase with texts in it cut to a length that many messages can carry.
    public Phrase Shortened(int length)
    {
        _parts?.Shorten(length);
        return this;
    }
}
