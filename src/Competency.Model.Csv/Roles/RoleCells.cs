using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// The cells of a row of a table of roles, each text read once as long as rows repeat it.
internal sealed class RoleCells(TableRecord record, RoleColumns columns, DiagnosticBag diagnostics)
{
    private readonly string?[] _printed = new string?[Enum.GetValues<RoleColumn>().Length];
    private readonly string[] _texts = new string[Enum.GetValues<RoleColumn>().Length];

    // How many rows say that their role has no level, what the first of them says, and where.
    public (int Count, string Text, SourceLocation First) WithoutLevel { get; private set; }

    // The row.
    public TableRecord Record => record;

    // The columns of the table.
    public RoleColumns Columns => columns;

    // Where diagnostics go.
    public DiagnosticBag Diagnostics => diagnostics;

    // The location of a cell, or of the row if the table has no such column.
    public SourceLocation At(RoleColumn column) => columns[column] < 0 ? record.At() : record.At(columns[column]);

    // A name on one line, or a text; blank where the table has no such column.
    public string this[RoleColumn column]
    {
        get
        {
            int index = columns[column];
            if (index < 0 || record.Utf8(index).IsEmpty)
            {
                return "";
            }

            string printed = record.Text(index);
            if (!ReferenceEquals(printed, _printed[(int)column]))
            {
                _printed[(int)column] = printed;
                _texts[(int)column] = column is RoleColumn.Definition or RoleColumn.RoleDescription
                    or RoleColumn.RoleLevelDescription or RoleColumn.LevelDescription
                    ? RoleCell.ReadText(printed, record.At(index), diagnostics)
                    : RoleCell.Read(printed, record.At(index), diagnostics);
            }

            return _texts[(int)column];
        }
    }

    // What a level means: its name and the text; blank if there is no text.
    public static string Step(string level, string text) =>
        text.Length == 0 ? "" : level.Length == 0 ? text : $"{level}: {text}";

    // What the row says of its role.
    public RoleName Name()
    {
        string level = this[RoleColumn.RoleLevel];
        bool isNoLevel = level.Length > 0 && LevelText.Of(level).Meaning is LevelMeaning.Unknown or LevelMeaning.No;
        if (isNoLevel)
        {
            WithoutLevel = WithoutLevel.Count == 0
                ? (1, level, At(RoleColumn.RoleLevel))
                : WithoutLevel with { Count = WithoutLevel.Count + 1 };
        }

        return new RoleName(
            this[RoleColumn.RoleCode],
            this[RoleColumn.Role],
            isNoLevel ? "" : level,
            this[RoleColumn.Sector],
            this[RoleColumn.Track],
            this[RoleColumn.RoleFamily]);
    }

    // The number in a cell; null for a blank one, and with a diagnostic for one that is none. 30% is 0.3.
    public double? Number(RoleColumn column)
    {
        string text = this[column];
        if (text.Length == 0)
        {
            return null;
        }

        string folded = ChineseText.FoldWidth(text);
        bool isPercent = folded.EndsWith('%');
        if (double.TryParse(
            isPercent ? folded[..^1] : folded,
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture,
            out double number) && number >= 0 && double.IsFinite(number))
        {
            return isPercent ? number / 100 : number;
        }

        diagnostics.Add(TableRules.CellUnreadable, At(column), Excerpt.Of(text), (Phrase)"a number of 0 or more");
        return null;
    }

    // The strength in a cell.
    public RequirementStrength Strength()
    {
        string text = this[RoleColumn.Strength];
        if (text.Length == 0)
        {
            return RequirementStrength.Unspecified;
        }

        if (StrengthWords.Find(text) is RequirementStrength strength)
        {
            return strength;
        }

        diagnostics.Add(TableRules.CellUnreadable, At(RoleColumn.Strength), Excerpt.Of(text),
            (Phrase)"a strength such as essential or optional");
        return RequirementStrength.Unspecified;
    }
}
