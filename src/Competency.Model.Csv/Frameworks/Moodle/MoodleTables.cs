namespace Competency.Model.Csv.Frameworks.Moodle;

// The table of a competency framework as Moodle exports it, with the headings of its versions.
internal static class MoodleTables
{
    // The columns that Moodle needs, as it writes them.
    public static readonly string[] Headings =
    [
        "Parent ID number", "ID number", "Short name", "Description", "Description format", "Scale values", "Scale configuration",
        "Rule type (optional)", "Rule outcome (optional)", "Rule config (optional)", "Cross-referenced competency ID numbers",
        "Exported ID (optional)", "Is framework", "Taxonomy",
    ];

    // Columns of our own, which Moodle passes over: they hold what it has no column for.
    public static readonly string[] OwnHeadings =
    [
        "All parent ID numbers", "Other names", "Names by language", "Language", "Version", "Level scales", "Exact texts", "Relations",
        "Other ID number",
    ];

    // Competencies and the framework itself.
    public static FrameworkTable Competencies { get; } = new(
        "competencies",
        ["Parent ID number|Parent ID|Parent idnumber", "ID number", "Short name"],
        [
            "Description", "Description format", "Scale values", "Scale configuration",
            "Rule type (optional)|Rule type", "Rule outcome (optional)|Rule outcome", "Rule config (optional)|Rule config",
            "Cross-referenced competency ID numbers|Cross-referenced competency ID numbers (optional)|Cross-reference|Related ID numbers",
            "Exported ID (optional)|Exported ID|Export ID", "Is framework|Is framework (optional)", "Taxonomy|Taxonomies",
            .. OwnHeadings,
        ]);

    // All of them.
    public static FrameworkTables All { get; } = new([Competencies], [Competencies]);
}
