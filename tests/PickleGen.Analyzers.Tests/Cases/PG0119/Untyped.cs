// fix: PickleGen.IgnoreMember
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Data;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public ArrayList {|PG0119:Lines|} { get; set; } = [];

    public Hashtable? {|PG0119:Prices|} { get; set; }

    public IList? {|PG0119:List|} { get; set; }

    public IEnumerable? {|PG0119:Items|} { get; set; }

    public List<IDictionary> {|PG0119:Maps|} { get; set; } = [];

    public Array? {|PG0119:Array|} { get; set; }

    public NameValueCollection? {|PG0119:Names|} { get; set; }

    public DataTable? {|PG0119:Table|} { get; set; }

    public Old? {|PG0119:Old|} { get; set; }
}

public class Old : CollectionBase;
