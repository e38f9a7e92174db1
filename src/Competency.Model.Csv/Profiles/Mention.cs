namespace Competency.Model.Csv.Profiles;

// What a row says that a profile has.
// Meaning: The competency.
// Level: The level that stands beside its name; blank if there is none.
internal readonly record struct Mention(NameMeaning Meaning, string Level);
