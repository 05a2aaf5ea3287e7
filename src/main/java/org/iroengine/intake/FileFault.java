package org.iroengine.intake;

/**
 * Something wrong in a file.
 *
 * @param file the name of the file's part, such as {@code episodes}
 * @param line the line in the file, counted from 1; 0 where it concerns the whole file
 * @param column the name of the column, or null where it concerns the whole line
 * @param message what is wrong and what to do
 */
public record FileFault(String file, long line, String column, String message) {

}
