package org.iroengine.care;

/** News: there are care proceedings about a child; told within the transaction. */
public record ProceedingsOpened(CourtProceedings proceedings) {

}
