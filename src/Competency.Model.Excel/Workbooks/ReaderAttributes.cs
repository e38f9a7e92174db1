using DocumentFormat.OpenXml;

namespace Competency.Model.Excel.Workbooks;

// Attributes of the element that a reader stands on.
internal static class ReaderAttributes
{
    // The value; null if the element has no such attribute.
    public static string? Attribute(this OpenXmlReader reader, string name)
    {
        System.Collections.ObjectModel.ReadOnlyCollection<OpenXmlAttribute> attributes = reader.Attributes;
        for (int i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].LocalName == name)
            {
                return attributes[i].Value;
            }
        }

        return null;
    }

    // Whether a value says yes, as XML Schema spells it.
    public static bool IsTrue(string? value) => value is "1" or "true";
}
