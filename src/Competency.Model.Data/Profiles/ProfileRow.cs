namespace Competency.Model.Data.Profiles;

// A row of a table of profiles: who has which competency at which level. Blank texts are empty.
// Number: Which row of the file it is, from 1.
internal readonly record struct ProfileRow(
    string Profile, string Concept, string Title, string Kind, double? Level, string LevelScale, int Number);
