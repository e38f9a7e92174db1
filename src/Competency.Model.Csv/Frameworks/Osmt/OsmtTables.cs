namespace Competency.Model.Csv.Frameworks.Osmt;

// The table of rich skill descriptors as the Open Skills Management Tool exports and imports it; one field has up to three spellings.
internal static class OsmtTables
{
    public const int Name = 0;
    public const int Statement = 1;
    public const int Address = 2;
    public const int Categories = 3;
    public const int FirstField = 4;

    // Fields that have no place.
    public static readonly string[] LeftOut =
    [
        "Authors|Author", "Keywords", "Standards|Professional Standards", "Certifications",
        "Occupation Major Groups|BLS Major Group|BLS Major Groups", "Occupation Minor Groups|BLS Minor Group|BLS Minor Groups",
        "Broad Occupations|BLS Broad Occupation|BLS Broad Occupations",
        "Detailed Occupations|BLS Detailed Occupation|BLS Detailed Occupations",
        "O*Net Job Codes|O*NET Job Role|O*NET Job Roles|ONET Job Codes", "Employers", "Alignment Name|Alignment Title",
        "Alignment URL|Alignment", "Alignment Framework", "Collection|Collections", "Alignment 2 Name", "Alignment 2 URL",
        "Alignment 2 Framework",
    ];

    // Skills.
    public static FrameworkTable Skills { get; } = new(
        "skills",
        ["RSD Name|Skill Name|Rich Skill Descriptor Name", "Skill Statement|Contextualized Skill Statement"],
        ["Canonical URL|Canonical URI|URL", "Categories|Category|Skill Category|Skill Categories", .. LeftOut]);

    // All of them.
    public static FrameworkTables All { get; } = new([Skills], [Skills]);
}
