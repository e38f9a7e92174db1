namespace Competency.Model.Csv.Frameworks.Moodle;

// The columns of MoodleTables.Competencies, in their order.
internal static class MoodleColumn
{
    public const int Parent = 0;
    public const int Id = 1;
    public const int Name = 2;
    public const int Description = 3;
    public const int DescriptionFormat = 4;
    public const int ScaleValues = 5;
    public const int ScaleConfiguration = 6;
    public const int RuleType = 7;
    public const int RuleOutcome = 8;
    public const int RuleConfiguration = 9;
    public const int CrossReferences = 10;
    public const int ExportedId = 11;
    public const int IsFramework = 12;
    public const int Taxonomy = 13;
    public const int AllParents = 14;
    public const int OtherNames = 15;
    public const int Labels = 16;
    public const int Language = 17;
    public const int Version = 18;
    public const int LevelScales = 19;
    public const int ExactTexts = 20;
    public const int Relations = 21;
    public const int OtherCode = 22;
}
