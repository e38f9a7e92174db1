using System.Runtime.InteropServices;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Esco;

// Which occupation needs which skill, as the rows say it. Nothing else is needed to take them in, so that this can be done
// beside the reading of occupations and skills.
internal sealed class EscoRelations
{
    private readonly KeyTable _occupations = new();
    private readonly KeyTable _skills = new();
    private readonly List<Relation> _rows = [];
    private SourceLocation _row;

    // The relations in the order of the rows.
    public ReadOnlySpan<Relation> Rows => CollectionsMarshal.AsSpan(_rows);

    // What relations call occupations, by number.
    public KeyTable Occupations => _occupations;

    // What relations call skills, by number.
    public KeyTable Skills => _skills;

    // The place of a relation.
    public SourceLocation PlaceOf(in Relation relation) => _row with { Line = relation.Line, Row = relation.Row };

    // Takes in a row; false, with a finding, if it does not name both.
    public bool Read(FrameworkRow row)
    {
        ReadOnlySpan<byte> skill = row.Key(2);
        ReadOnlySpan<byte> occupation = row.Key(0);
        if (skill.IsEmpty || occupation.IsEmpty)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(), "", skill.IsEmpty ? "skill" : "occupation", "");
            return false;
        }

        _row = row.At();
        _rows.Add(new Relation(
            _occupations.FindOrAdd(occupation, out _), _skills.FindOrAdd(skill, out _), StrengthOf(row), row.Line, row.RowNumber));
        return true;
    }

    private static RequirementStrength StrengthOf(FrameworkRow row)
    {
        if (row.Is(1, "essential"u8))
        {
            return RequirementStrength.Essential;
        }

        if (row.Is(1, "optional"u8))
        {
            return RequirementStrength.Optional;
        }

        row.Diagnostics.Add(TableRules.CellUnreadable, row.At(1), Excerpt.Of(row.Text(1)), "essential or optional");
        return RequirementStrength.Unspecified;
    }

    // Occupation: The number of the occupation.
    // Skill: The number of the skill.
    // Strength: Whether it is essential or optional.
    // Line: The line of its row.
    // Row: Its row.
    internal readonly record struct Relation(int Occupation, int Skill, RequirementStrength Strength, int Line, int Row);
}
