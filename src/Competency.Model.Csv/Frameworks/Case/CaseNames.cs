namespace Competency.Model.Csv.Frameworks.Case;

// Names of CASE and of the extension in which we keep what CASE has no field for.
internal static class CaseNames
{
    // CASE asks for a creator, which a vocabulary does not tell.
    public const string UnknownCreator = "unknown";

    public const string Extensions = "extensions";
    public const string Own = "competencyModel";
    public const string Id = "id";
    public const string Untitled = "untitled";
    public const string LevelScales = "levelScales";
    public const string Kind = "kind";
    public const string AlternateTitles = "alternateTitles";
    public const string Labels = "labels";
    public const string Broader = "broader";
    public const string Relations = "relations";
    public const string Codes = "codes";

    // Fields of items that are read, or that only say again what others say.
    public static readonly HashSet<string> OfItems =
    [
        "identifier", "uri", "fullStatement", "alternativeLabel", "CFItemType", "CFItemTypeURI", "humanCodingScheme",
        "abbreviatedStatement", "notes", "language", "lastChangeDateTime", "CFDocumentURI", "CFItemAssociationURI", Extensions,
    ];

    // Fields of documents, likewise.
    public static readonly HashSet<string> OfDocuments =
    [
        "identifier", "uri", "title", "creator", "language", "version", "lastChangeDateTime", "CFPackageURI", "caseVersion", Extensions,
    ];

    // Fields of associations, likewise.
    public static readonly HashSet<string> OfAssociations =
    [
        "identifier", "uri", "associationType", "originNodeURI", "destinationNodeURI", "lastChangeDateTime", "CFDocumentURI", Extensions,
    ];
}
