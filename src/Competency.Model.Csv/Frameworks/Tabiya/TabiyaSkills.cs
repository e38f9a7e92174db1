using Competency.Model.Csv.Frameworks.Esco;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Tabiya;

// The skills of a model and their groups.
internal sealed class TabiyaSkills(FrameworkReading reading, VocabularyDraft framework, FieldCounts relations)
{
    private const string Group = "skill-group";

    private readonly KeyIndex<ElementDraft> _byId = new();
    private readonly FirstOfMany _unknownKinds = new();
    private readonly HashSet<(ElementDraft Child, ElementDraft Parent)> _parents = [];

    // Reads the tables of skills.
    public void Read()
    {
        reading.Read(TabiyaTables.Skills, ReadSkill);
        reading.TryRead(TabiyaTables.SkillGroups, ReadGroup);
        reading.TryRead(TabiyaTables.SkillHierarchy, ReadParent);
        reading.TryRead(TabiyaTables.SkillRelations, row =>
        {
            relations.Add(row.Text(1), template: "skills that {0} require others");
            return true;
        });
        _unknownKinds.Report(CompetencyRules.KindsUnknown, reading.Diagnostics);
    }

    // The skill with an id of this export, and its number; null if there is none.
    public ElementDraft? Find(ReadOnlySpan<byte> id, out int number)
    {
        number = _byId.NumberOf(id);
        return number < 0 ? null : _byId[number];
    }

    // What identifies a row in every export: the oldest entry of its history, which stands last; its id if it has none.
    public static string IdentityOf(FrameworkRow row, int history, int id)
    {
        ReadOnlySpan<char> text = row.Text(history).AsSpan().TrimEnd();
        string oldest = text[(text.LastIndexOfAny('\n', '\r') + 1)..].Trim().ToString();
        return oldest.Length > 0 ? oldest : row.Text(id);
    }

    private bool ReadSkill(FrameworkRow row)
    {
        ElementDraft skill = New(row, EscoKinds.Of(row, 3));
        skill.Description = row.Optional(7) ?? row.Optional(8);
        row.AddLines(6, skill.Title, skill.AlternateTitles);
        if (!Take(row, skill))
        {
            return false;
        }

        if (skill.Kind.Equals(ElementKind.Unspecified) && row.Is(3, "language"u8))
        {
            skill.Kind = ElementKind.Skill;
        }
        else if (skill.Kind.Equals(ElementKind.Unspecified))
        {
            _unknownKinds.Add(skill.Title, row.At(3));
        }

        return true;
    }

    private bool ReadGroup(FrameworkRow row)
    {
        ElementDraft group = New(row, ElementKind.FromId(Group));
        group.Description = row.Optional(6);
        row.AddLines(5, group.Title, group.AlternateTitles);
        return Take(row, group);
    }

    private static ElementDraft New(FrameworkRow row, ElementKind kind) => new()
    {
        Code = IdentityOf(row, 1, 0),
        Kind = kind,
        Title = row.Label(2),
        Location = row.At(),
    };

    private bool Take(FrameworkRow row, ElementDraft element)
    {
        bool isNew = _byId.Take(row, 0, element, static known => known.Location, static known => known.Title);
        if (isNew)
        {
            framework.Elements.Add(element);
        }

        return isNew;
    }

    private bool ReadParent(FrameworkRow row)
    {
        ElementDraft? parent = _byId.Find(row.Key(0));
        ElementDraft? child = _byId.Find(row.Key(1));
        if (parent is null || child is null)
        {
            int column = parent is null ? 0 : 1;
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(column), Excerpt.Of(row.Text(column)), (Phrase)"skill or group", "");
            return false;
        }

        if (_parents.Add((child, parent)))
        {
            child.Broader.Add(parent.Code!);
        }

        return true;
    }
}
