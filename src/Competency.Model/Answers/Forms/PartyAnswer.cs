namespace Competency.Model.Answers.Forms;

// The origin of a gap: a standard, or the profile of that name.
internal sealed record PartyAnswer(string? Code, string Name)
{
    public static PartyAnswer Of(GapParty party) => new(party.Standard is null ? null : party.Key.Text, party.Name);
}
