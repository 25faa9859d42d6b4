using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using PickleGen;

[Pickleable]
[DataContract(Name = "order")]
public partial class Order
{
    [DataMember, JsonPropertyName("order_id")]
    public int OrderId { get; set; }

    [JsonIgnore, PickleIgnore]
    public int Cached { get; set; }

    [JsonIgnore, PickleMember]
    public int Kept { get; set; }

    [JsonPropertyName("n"), PickleMember("number")]
    public int Number { get; set; }

    [JsonIgnore]
    public int Computed => Number + 1;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Note { get; set; }

    [JsonPropertyOrder(3)]
    public int Last { get; set; }
}

[Pickleable(Members = PickleMembers.Explicit)]
public partial class Explicit
{
    [PickleMember] public int Id { get; set; }

    [DataMember] public int Cached { get; set; }

    [JsonIgnore] public int Other { get; set; }
}

public class NotPickled
{
    [JsonIgnore] public int Cached { get; set; }

    [JsonPropertyName("n")] public int Number { get; set; }
}

[Pickleable]
public partial class Own
{
    [Mine.JsonIgnore] public int Cached { get; set; }
}

namespace Mine
{
    public sealed class JsonIgnoreAttribute : System.Attribute;
}
