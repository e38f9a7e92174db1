namespace Competency.Model.Csv.Roles;

// What a row says of its role.
// Code: Its code; blank if it gives none.
// Title: Its name; blank if it gives none.
// Level: Its grade; blank if it gives none.
// Sector, Track, Family: Where it belongs; blank if the row does not say.
internal readonly record struct RoleName(string Code, string Title, string Level, string Sector, string Track, string Family)
{
    // Whether it names no role.
    public bool IsBlank => Code.Length == 0 && Title.Length == 0;

    // Whether it says where the role belongs.
    public bool IsQualified => Sector.Length > 0 || Track.Length > 0 || Family.Length > 0;
}
