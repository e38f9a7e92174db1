using Competency.Model.Codes;

namespace Competency.Model.Drafts.Checks;

// Whether the version number of each line of the history agrees with the code beside it.
internal static class IcapVersionCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        foreach (VersionDraft version in draft.Versions)
        {
            bool hasBoth = IcapCode.TryParse(version.Version.Code?.Text, out IcapCode code) && version.Version.Number is not null;
            if (hasBoth && version.Version.Number != code.VersionNumber)
            {
                diagnostics.Add(ContentRules.VersionDiffers, version.Location, code, version.Version.Number, code.VersionNumber);
            }
        }
    }
}
