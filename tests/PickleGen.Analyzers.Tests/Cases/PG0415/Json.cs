// fix: PickleGen.FollowSerializer
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    [JsonIgnore]
    public int {|PG0415:Reads|} { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; set; }

    [XmlIgnore] public int {|PG0415:Writes|};

    [JsonPropertyName("lat")] // degrees
    public double {|PG0415:Latitude|} { get; set; }

    [JsonPropertyName("firstName")]
    public string FirstName { get; set; } = "";

    [JsonPropertyName("x-id")]
    public string Header { get; set; } = "";

    [DataMember(Name = "num")]
    public int {|PG0415:Number|} { get; set; }
}

[Pickleable]
public partial record Line([property: IgnoreDataMember] int {|PG0415:Index|} = 0, [property: JsonPropertyName("n")] int {|PG0415:Count|} = 1);

[Pickleable]
[DataContract]
public partial class Account
{
    public int Id { get; set; }

    [DataMember]
    private decimal {|PG0415:_balance|};

    [JsonInclude]
    public string {|PG0415:Name|} { get; private set; } = "";

    public decimal Pay(decimal amount) => _balance += amount;
}
