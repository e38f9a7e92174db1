using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// What tables of competencies say of those that roles need: their definitions and kinds.
internal sealed class CompetencyDefinitions
{
    private readonly Dictionary<string, ElementDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ElementDraft, CompetencyDefinition> _definitions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ElementDraft> _byCode = new(StringComparer.Ordinal);

    // Takes a row; false, with a diagnostic, if it names nothing or comes again.
    public bool Add(RoleCells cells)
    {
        CompetencyColumn? column = cells.Columns.Competencies is [CompetencyColumn first, ..] ? first : null;
        string title = column is CompetencyColumn named
            ? RoleCell.Read(cells.Record.Text(named.Index), cells.Record.At(named.Index), cells.Diagnostics)
            : "";
        string code = cells[RoleColumn.CompetencyCode];
        if (title.Length == 0 && code.Length == 0)
        {
            cells.Diagnostics.Add(RoleRules.CompetencyMissing, cells.Record.At(), "");
            return false;
        }

        CompetencyDefinition definition = new(cells[RoleColumn.Definition]);
        foreach (int step in cells.Columns.Steps)
        {
            string text = RoleCell.ReadText(cells.Record.Text(step), cells.Record.At(step), cells.Diagnostics);
            definition.Add(RoleCells.Step(cells.Columns.NameAt(step), text));
        }

        ElementDraft element = new()
        {
            Code = code.Length == 0 ? null : code,
            Title = title,
            Kind = KindWords.Find(cells[RoleColumn.Kind]) ?? column?.Kind ?? ElementKind.Unspecified,
            Location = cells.Record.At(),
        };
        _definitions.Add(element, definition);
        bool isNew = Add(_byName, KeyOf(title), element) | Add(_byCode, code, element);
        if (!isNew)
        {
            string name = Excerpt.Of($"{code} {title}".Trim());
            cells.Diagnostics.Add(TableRules.RowRepeated, cells.Record.At(), name, (Phrase)"a row above", "");
        }

        return isNew;
    }

    // Gives the definitions to the roles that need them.
    public void AddTo(IReadOnlyList<RoleEntry> roles)
    {
        if (_byName.Count + _byCode.Count == 0)
        {
            return;
        }

        foreach (RoleEntry role in roles)
        {
            foreach (LinkDraft link in role.Links())
            {
                if (Find(link) is ElementDraft element)
                {
                    role.Define(link, _definitions[element]);
                }
            }
        }
    }

    private ElementDraft? Find(LinkDraft link) =>
        (link.Code is null ? null : _byCode.GetValueOrDefault(link.Code)) ?? _byName.GetValueOrDefault(KeyOf(link.Title));

    private static bool Add(Dictionary<string, ElementDraft> index, string key, ElementDraft element) =>
        key.Length > 0 && index.TryAdd(key, element);

    private static string KeyOf(string title) => title.Length == 0 ? "" : SpellingFold.Fold(title).ToUpperInvariant();
}
