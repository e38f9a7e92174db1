namespace Competency.Model.Csv.Frameworks.Case;

// The table of items that OpenSALT and other systems with CASE write as CSV; spaces, case and marks of the headings vary.
internal static class OpenSaltTables
{
    public const int Statement = 0;
    public const int Code = 1;
    public const int Identifier = 2;
    public const int Abbreviated = 3;
    public const int Notes = 4;
    public const int Type = 5;
    public const int Parent = 6;
    public const int Whole = 7;
    public const int Language = 8;
    public const int FirstRelation = 9;
    public const int FirstField = 16;

    public const int AllParents = FirstRelation + 16;
    public const int OtherNames = AllParents + 1;
    public const int Labels = AllParents + 2;
    public const int ExactTexts = AllParents + 3;
    public const int AllRelations = AllParents + 4;
    public const int ExactCodes = AllParents + 5;

    // Columns of our own, which other systems pass over: they hold what CASE has no column for.
    public static readonly string[] OwnHeadings =
        ["All parents", "Other names", "Names by language", "Exact texts", "All relations", "Exact codes"];

    // Relations, named as the types of associations of CASE are, and fields that have no place.
    public static readonly string[] Relations =
    [
        "replacedBy", "exemplar", "hasSkillLevel", "exactMatchOf|isExactMatchOf", "precedes", "isPeerOf", "isRelatedTo",
    ];

    public static readonly string[] LeftOut =
    [
        "sequenceNumber", "conceptKeywords", "educationLevel", "license", "CFAssociationGroupIdentifier", "listEnumeration",
        "statusStartDate", "statusEndDate", "subject",
    ];

    // Items.
    public static FrameworkTable Items { get; } = new(
        "items",
        ["fullStatement|Full Statement", "humanCodingScheme|Human Coding Scheme"],
        [
            "Identifier", "abbreviatedStatement", "notes", "CFItemType|itemType", "isChildOf|parentIdentifier|parent", "isPartOf",
            "language",
            .. Relations, .. LeftOut, .. OwnHeadings,
        ])
    { ReadsRowsAbove = true };

    // All of them.
    public static FrameworkTables All { get; } = new([Items], [Items]);
}
