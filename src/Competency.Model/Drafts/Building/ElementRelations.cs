using Competency.Model.Codes;

namespace Competency.Model.Drafts.Building;

// The relations of an element, as its draft gives them: those that name a kind and a code.
internal static class ElementRelations
{
    public static IEnumerable<RelatedElement> Of(ElementDraft draft, TextSanitizer repair)
    {
        foreach ((string kind, string target) in draft.Relations)
        {
            string name = repair.Apply(kind, draft.Location).Trim();
            if (name.Length > 0 && ElementCode.TryParse(target, out ElementCode code))
            {
                yield return new RelatedElement(name, code);
            }
        }
    }
}
