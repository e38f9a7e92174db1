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
    private readonly List<string> _occupationLabels = [];
    private readonly List<(string Label, ElementKind Kind)> _skillLabels = [];
    private SourceLocation _row;

    // The relations in the order of the rows.
    public ReadOnlySpan<Relation> Rows => CollectionsMarshal.AsSpan(_rows);

    // What relations call occupations, by number.
    public KeyTable Occupations => _occupations;

    // What relations call skills, by number.
    public KeyTable Skills => _skills;

    // The label that relations give an occupation first; blank if they give none.
    public string OccupationLabel(int number) => _occupationLabels[number];

    // The label and the kind that relations give a skill first; a blank label if they give none.
    public (string Label, ElementKind Kind) SkillLabel(int number) => _skillLabels[number];

    // The place of a relation.
    public SourceLocation PlaceOf(in Relation relation) => _row with { Line = relation.Line, Row = relation.Row };

    // Takes in a row; false, with a finding, if it does not name both.
    public bool Read(FrameworkRow row)
    {
        ReadOnlySpan<byte> skill = row.Key(2);
        ReadOnlySpan<byte> occupation = row.Key(0);
        if (skill.IsEmpty || occupation.IsEmpty)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(), "", skill.IsEmpty ? (Phrase)"skill" : (Phrase)"occupation", "");
            return false;
        }

        _row = row.At();
        int occupationNumber = _occupations.FindOrAdd(occupation, out bool isNewOccupation);
        int skillNumber = _skills.FindOrAdd(skill, out bool isNewSkill);
        if (isNewOccupation)
        {
            _occupationLabels.Add(row.Label(3));
        }

        if (isNewSkill)
        {
            _skillLabels.Add((row.Label(4), EscoKinds.Of(row, 5)));
        }

        _rows.Add(new Relation(occupationNumber, skillNumber, StrengthOf(row), row.Line, row.RowNumber));
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

        row.Diagnostics.Add(TableRules.CellUnreadable, row.At(1), Excerpt.Of(row.Text(1)), (Phrase)"essential or optional");
        return RequirementStrength.Unspecified;
    }

    // Occupation: The number of the occupation.
    // Skill: The number of the skill.
    // Strength: Whether it is essential or optional.
    // Line: The line of its row.
    // Row: Its row.
    internal readonly record struct Relation(int Occupation, int Skill, RequirementStrength Strength, int Line, int Row);
}
