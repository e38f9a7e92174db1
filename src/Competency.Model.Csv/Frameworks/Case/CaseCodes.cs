namespace Competency.Model.Csv.Frameworks.Case;

// The identifier and the code for people under which each element of a vocabulary is written, so that reading them chooses the same
// codes; where it does not, the codes are written as well.
internal sealed class CaseCodes
{
    private readonly Dictionary<CompetencyElement, (string Identifier, string Scheme)> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompetencyElement> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Func<string, string, bool> _isMade;

    // isMade: Whether a reader takes an identifier, the first text, for one made for a code, the second.
    public CaseCodes(CompetencyVocabulary vocabulary, Func<string, string, bool> isMade)
    {
        _isMade = isMade;
        foreach (CompetencyElement element in vocabulary.Elements)
        {
            string code = CodeOf(element);
            string made = CaseIdentifiers.IsIdentifier(code) ? code : CaseIdentifiers.Of("item", vocabulary.Id, code);
            while (!_byIdentifier.TryAdd(made, element))
            {
                made = CaseIdentifiers.Of("item", vocabulary.Id, code, made); // another element has the code that follows from this one
            }
        }

        foreach ((string made, CompetencyElement element) in _byIdentifier.ToArray())
        {
            string other = element.AlternateCode?.Text ?? "";
            bool isCodeIdentifier = CaseIdentifiers.IsIdentifier(CodeOf(element));
            bool isOwn = !isCodeIdentifier
                && CaseIdentifiers.IsIdentifier(other)
                && other != vocabulary.Id
                && _byIdentifier.TryAdd(other, element);
            string scheme = !isCodeIdentifier ? CodeOf(element) : CaseIdentifiers.IsIdentifier(other) ? "" : other;
            _names.Add(element, (isOwn ? other : made, scheme));
            _schemes[scheme] = _schemes.GetValueOrDefault(scheme) + 1;
        }
    }

    // The identifier of an element.
    public string IdentifierOf(CompetencyElement element) => _names[element].Identifier;

    // Its code for people; blank if it has none.
    public string SchemeOf(CompetencyElement element) => _names[element].Scheme;

    // Whether an identifier is that of an element.
    public bool Has(string identifier) => _byIdentifier.ContainsKey(identifier);

    // Whether a reader chooses the codes of an element from its identifier and its code for people.
    public bool AreRead(CompetencyElement element)
    {
        (string identifier, string scheme) = _names[element];
        bool isIdentified = scheme.Length == 0 || (_schemes[scheme] > 1 && identifier != scheme);
        string code = isIdentified ? identifier : scheme;
        string other = isIdentified ? scheme : _isMade(identifier, scheme) ? "" : identifier;
        return code == CodeOf(element) && (other == code ? "" : other) == (element.AlternateCode?.Text ?? "");
    }

    // Code and other code, for a field of our own.
    public static string[] Exact(CompetencyElement element) => [CodeOf(element), element.AlternateCode?.Text ?? ""];

    private static string CodeOf(CompetencyElement element) => element.Code.GetValueOrDefault().Text;
}
